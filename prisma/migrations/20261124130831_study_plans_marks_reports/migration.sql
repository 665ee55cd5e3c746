-- AlterTable
ALTER TABLE "answer" ADD COLUMN     "importedAt" TIMESTAMP(3),
ADD COLUMN     "takenBackAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "study_plan" (
    "userId" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "examDay" TEXT,
    "newPerDay" INTEGER,
    "reviewsPerDay" INTEGER,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "study_plan_pkey" PRIMARY KEY ("userId","pack")
);

-- CreateTable
CREATE TABLE "fact_mark" (
    "userId" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "fact" TEXT NOT NULL,
    "buriedUntil" TEXT,
    "suspended" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "fact_mark_pkey" PRIMARY KEY ("userId","pack","fact")
);

-- CreateTable
CREATE TABLE "question_report" (
    "id" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "packVersion" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "seed" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "comment" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "question_report_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "question_report_pack_template_idx" ON "question_report"("pack", "template");

-- CreateIndex
CREATE UNIQUE INDEX "question_report_userId_clientId_key" ON "question_report"("userId", "clientId");

-- AddForeignKey
ALTER TABLE "study_plan" ADD CONSTRAINT "study_plan_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_mark" ADD CONSTRAINT "fact_mark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "question_report" ADD CONSTRAINT "question_report_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
