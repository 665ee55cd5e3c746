-- AlterTable
ALTER TABLE "question_report" ADD COLUMN     "resolvedAt" TIMESTAMP(3);
