-- AlterTable
ALTER TABLE "grade_change" ADD COLUMN     "toldAt" TIMESTAMP(3);

-- Grades of before were given when nobody was to be told of them.
UPDATE "grade_change" SET "toldAt" = "at";
