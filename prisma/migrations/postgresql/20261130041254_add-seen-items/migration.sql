-- CreateTable
CREATE TABLE "SeenItem" (
    "learnerId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "submissionId" TEXT NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SeenItem_pkey" PRIMARY KEY ("learnerId","itemId")
);

-- AddForeignKey
ALTER TABLE "SeenItem" ADD CONSTRAINT "SeenItem_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
