-- AlterTable
ALTER TABLE "ContentFlag" ADD COLUMN "answer" TEXT;
ALTER TABLE "ContentFlag" ADD COLUMN "seed" TEXT;
ALTER TABLE "ContentFlag" ADD COLUMN "version" INTEGER;
