-- CreateTable
CREATE TABLE "lti_platform" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "issuer" TEXT NOT NULL,
    "clientId" TEXT NOT NULL,
    "authUrl" TEXT NOT NULL,
    "tokenUrl" TEXT NOT NULL,
    "jwksUrl" TEXT NOT NULL,
    "deployments" TEXT[],
    "teaches" BOOLEAN NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lti_platform_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_nonce" (
    "nonce" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "lti_nonce_pkey" PRIMARY KEY ("nonce")
);

-- CreateTable
CREATE TABLE "lti_launch" (
    "id" TEXT NOT NULL,
    "platformId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "session" JSONB NOT NULL,
    "target" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "lti_launch_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "lti_person" (
    "platformId" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "userId" TEXT NOT NULL,

    CONSTRAINT "lti_person_pkey" PRIMARY KEY ("platformId","subject")
);

-- CreateTable
CREATE TABLE "lti_course" (
    "platformId" TEXT NOT NULL,
    "contextId" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "deploymentId" TEXT NOT NULL,
    "membershipUrl" TEXT,

    CONSTRAINT "lti_course_pkey" PRIMARY KEY ("platformId","contextId")
);

-- CreateTable
CREATE TABLE "lti_link" (
    "platformId" TEXT NOT NULL,
    "resourceId" TEXT NOT NULL,
    "assignmentId" TEXT NOT NULL,
    "deploymentId" TEXT NOT NULL,
    "lineItem" TEXT,

    CONSTRAINT "lti_link_pkey" PRIMARY KEY ("platformId","resourceId")
);

-- CreateTable
CREATE TABLE "lti_sent_grade" (
    "platformId" TEXT NOT NULL,
    "resourceId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "sentAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "lti_sent_grade_pkey" PRIMARY KEY ("platformId","resourceId","userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "lti_platform_issuer_clientId_key" ON "lti_platform"("issuer", "clientId");

-- CreateIndex
CREATE INDEX "lti_nonce_expiresAt_idx" ON "lti_nonce"("expiresAt");

-- CreateIndex
CREATE INDEX "lti_launch_expiresAt_idx" ON "lti_launch"("expiresAt");

-- CreateIndex
CREATE INDEX "lti_launch_userId_idx" ON "lti_launch"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "lti_person_userId_key" ON "lti_person"("userId");

-- CreateIndex
CREATE INDEX "lti_course_classId_idx" ON "lti_course"("classId");

-- CreateIndex
CREATE INDEX "lti_link_assignmentId_idx" ON "lti_link"("assignmentId");

-- CreateIndex
CREATE INDEX "lti_sent_grade_userId_idx" ON "lti_sent_grade"("userId");

-- AddForeignKey
ALTER TABLE "lti_launch" ADD CONSTRAINT "lti_launch_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "lti_platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_launch" ADD CONSTRAINT "lti_launch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_person" ADD CONSTRAINT "lti_person_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "lti_platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_person" ADD CONSTRAINT "lti_person_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_course" ADD CONSTRAINT "lti_course_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "lti_platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_course" ADD CONSTRAINT "lti_course_classId_fkey" FOREIGN KEY ("classId") REFERENCES "class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_link" ADD CONSTRAINT "lti_link_platformId_fkey" FOREIGN KEY ("platformId") REFERENCES "lti_platform"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_link" ADD CONSTRAINT "lti_link_assignmentId_fkey" FOREIGN KEY ("assignmentId") REFERENCES "assignment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_sent_grade" ADD CONSTRAINT "lti_sent_grade_platformId_resourceId_fkey" FOREIGN KEY ("platformId", "resourceId") REFERENCES "lti_link"("platformId", "resourceId") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "lti_sent_grade" ADD CONSTRAINT "lti_sent_grade_userId_fkey" FOREIGN KEY ("userId") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
