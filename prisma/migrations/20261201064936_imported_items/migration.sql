-- CreateTable
CREATE TABLE "imported_file" (
    "id" TEXT NOT NULL,
    "pack" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "inExams" BOOLEAN NOT NULL DEFAULT false,
    "report" JSONB NOT NULL,
    "reported" INTEGER NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "imported_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "imported_item" (
    "number" INTEGER NOT NULL,
    "fileId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "pack" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "source" JSONB NOT NULL,
    "document" JSONB,
    "findings" JSONB NOT NULL,
    "withdrawnAt" TIMESTAMP(3),

    CONSTRAINT "imported_item_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE INDEX "imported_file_pack_createdAt_idx" ON "imported_file"("pack", "createdAt");

-- CreateIndex
CREATE INDEX "imported_item_pack_topic_idx" ON "imported_item"("pack", "topic");

-- CreateIndex
CREATE INDEX "imported_item_fileId_place_idx" ON "imported_item"("fileId", "place");

-- AddForeignKey
ALTER TABLE "imported_item" ADD CONSTRAINT "imported_item_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "imported_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;
