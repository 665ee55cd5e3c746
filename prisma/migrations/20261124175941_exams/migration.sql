-- CreateTable
CREATE TABLE "exam" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "packVersion" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "minutes" INTEGER,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3),
    "items" JSONB NOT NULL,
    "endedAt" TIMESTAMP(3),
    "endedBy" TEXT,
    "outcomes" TEXT[],
    "right" INTEGER,
    "counted" INTEGER,
    "score" DOUBLE PRECISION,
    "assignmentId" TEXT,

    CONSTRAINT "exam_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exam_answer" (
    "examId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "chosen" TEXT[],
    "struck" TEXT[],
    "flagged" BOOLEAN NOT NULL,
    "revision" INTEGER NOT NULL,
    "elapsedMs" INTEGER NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "exam_answer_pkey" PRIMARY KEY ("examId","place")
);

-- CreateIndex
CREATE INDEX "exam_userId_pack_startedAt_idx" ON "exam"("userId", "pack", "startedAt");

-- CreateIndex
CREATE INDEX "exam_assignmentId_idx" ON "exam"("assignmentId");

-- CreateIndex
CREATE UNIQUE INDEX "exam_userId_clientId_key" ON "exam"("userId", "clientId");

-- AddForeignKey
ALTER TABLE "exam" ADD CONSTRAINT "exam_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "exam_answer" ADD CONSTRAINT "exam_answer_examId_fkey" FOREIGN KEY ("examId") REFERENCES "exam"("id") ON DELETE CASCADE ON UPDATE CASCADE;
