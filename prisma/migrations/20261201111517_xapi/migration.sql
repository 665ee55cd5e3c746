-- CreateTable
CREATE TABLE "xapi_statement" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "statement" JSONB NOT NULL,
    "queuedAt" TIMESTAMP(3) NOT NULL,
    "claimedUntil" TIMESTAMP(3),

    CONSTRAINT "xapi_statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "xapi_delivery" (
    "id" INTEGER NOT NULL,
    "taken" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,
    "dropped" INTEGER NOT NULL DEFAULT 0,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "pausedUntil" TIMESTAMP(3),
    "lastTakenAt" TIMESTAMP(3),
    "lastError" TEXT,
    "lastErrorAt" TIMESTAMP(3),

    CONSTRAINT "xapi_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "xapi_statement_queuedAt_idx" ON "xapi_statement"("queuedAt");

-- CreateIndex
CREATE INDEX "xapi_statement_userId_idx" ON "xapi_statement"("userId");

-- AddForeignKey
ALTER TABLE "xapi_statement" ADD CONSTRAINT "xapi_statement_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
