-- CreateTable
CREATE TABLE "live_session" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "code" TEXT,
    "hostId" TEXT,
    "classId" TEXT,
    "config" JSONB NOT NULL,
    "lastSeq" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3),
    "storedAt" TIMESTAMP(3),

    CONSTRAINT "live_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "live_participant" (
    "id" TEXT NOT NULL,
    "sessionId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "live_participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "live_event" (
    "sessionId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "clientId" TEXT,
    "type" TEXT NOT NULL,
    "participant" TEXT,
    "data" JSONB NOT NULL,

    CONSTRAINT "live_event_pkey" PRIMARY KEY ("sessionId","seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "live_session_code_key" ON "live_session"("code");

-- CreateIndex
CREATE INDEX "live_session_hostId_createdAt_idx" ON "live_session"("hostId", "createdAt");

-- CreateIndex
CREATE INDEX "live_session_classId_createdAt_idx" ON "live_session"("classId", "createdAt");

-- CreateIndex
CREATE INDEX "live_participant_userId_idx" ON "live_participant"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "live_participant_sessionId_userId_key" ON "live_participant"("sessionId", "userId");

-- CreateIndex
CREATE UNIQUE INDEX "live_event_sessionId_actor_clientId_key" ON "live_event"("sessionId", "actor", "clientId");

-- AddForeignKey
ALTER TABLE "live_session" ADD CONSTRAINT "live_session_hostId_fkey" FOREIGN KEY ("hostId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_participant" ADD CONSTRAINT "live_participant_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "live_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_participant" ADD CONSTRAINT "live_participant_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_event" ADD CONSTRAINT "live_event_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES "live_session"("id") ON DELETE CASCADE ON UPDATE CASCADE;
