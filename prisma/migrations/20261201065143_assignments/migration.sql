-- AlterTable
ALTER TABLE "exam" ADD COLUMN     "heldBack" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "assignment" (
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "brief" TEXT,
    "items" JSONB NOT NULL,
    "ownVariants" BOOLEAN NOT NULL,
    "opensAt" TIMESTAMP(3) NOT NULL,
    "dueAt" TIMESTAMP(3),
    "closesAt" TIMESTAMP(3),
    "zone" TEXT NOT NULL,
    "attempts" INTEGER,
    "minutes" INTEGER,
    "late" TEXT NOT NULL,
    "latePenalty" DOUBLE PRECISION NOT NULL,
    "release" TEXT NOT NULL,
    "releasedAt" TIMESTAMP(3),
    "weight" DOUBLE PRECISION NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment_allowance" (
    "assignmentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "extraMinutes" INTEGER NOT NULL,
    "dueAt" TIMESTAMP(3),

    CONSTRAINT "assignment_allowance_pkey" PRIMARY KEY ("assignmentId","userId")
);

-- CreateTable
CREATE TABLE "assigned_design" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "handedInAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "assigned_design_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grade_change" (
    "id" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "score" DOUBLE PRECISION,
    "comment" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "graderId" TEXT,

    CONSTRAINT "grade_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "assignment_classId_createdAt_idx" ON "assignment"("classId", "createdAt");

-- CreateIndex
CREATE INDEX "assignment_allowance_userId_idx" ON "assignment_allowance"("userId");

-- CreateIndex
CREATE INDEX "assigned_design_userId_idx" ON "assigned_design"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "assigned_design_assignmentId_submissionId_key" ON "assigned_design"("assignmentId", "submissionId");

-- CreateIndex
CREATE INDEX "grade_change_assignmentId_userId_at_idx" ON "grade_change"("assignmentId", "userId", "at");

-- CreateIndex
CREATE INDEX "grade_change_userId_idx" ON "grade_change"("userId");

-- AddForeignKey
ALTER TABLE "exam" ADD CONSTRAINT "exam_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_classId_fkey" FOREIGN KEY ("classId") REFERENCES "class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_allowance" ADD CONSTRAINT "assignment_allowance_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment_allowance" ADD CONSTRAINT "assignment_allowance_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assigned_design" ADD CONSTRAINT "assigned_design_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assigned_design" ADD CONSTRAINT "assigned_design_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_change" ADD CONSTRAINT "grade_change_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_change" ADD CONSTRAINT "grade_change_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_change" ADD CONSTRAINT "grade_change_graderId_fkey" FOREIGN KEY ("graderId") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
