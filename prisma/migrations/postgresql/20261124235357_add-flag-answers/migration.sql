-- AlterTable
ALTER TABLE "ContentFlag" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "seed" TEXT,
ADD COLUMN     "version" INTEGER;
