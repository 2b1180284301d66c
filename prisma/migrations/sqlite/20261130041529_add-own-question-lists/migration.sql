-- Columns are added in place: rebuilding the table would drop it, and its versions hang on it.
ALTER TABLE "OwnQuestion" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "OwnQuestion" ADD COLUMN "kind" TEXT NOT NULL DEFAULT '';
ALTER TABLE "OwnQuestion" ADD COLUMN "title" TEXT NOT NULL DEFAULT '';
ALTER TABLE "OwnQuestion" ADD COLUMN "folder" TEXT NOT NULL DEFAULT '';
ALTER TABLE "OwnQuestion" ADD COLUMN "words" TEXT NOT NULL DEFAULT '';
