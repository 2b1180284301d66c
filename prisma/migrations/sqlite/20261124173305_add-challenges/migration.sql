-- CreateTable
CREATE TABLE "DeckAddition" (
    "learnerId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "submissionId" TEXT,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("learnerId", "itemId"),
    CONSTRAINT "DeckAddition_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LearnerLimit" (
    "learnerId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "since" DATETIME NOT NULL,
    "count" INTEGER NOT NULL,

    PRIMARY KEY ("learnerId", "what"),
    CONSTRAINT "LearnerLimit_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChallengeProgress" (
    "learnerId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'started',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "hints" TEXT NOT NULL DEFAULT '{}',
    "solutionShown" BOOLEAN NOT NULL DEFAULT false,
    "helpUsed" BOOLEAN NOT NULL DEFAULT false,
    "solvedAt" DATETIME,
    "bestMs" INTEGER,
    "lastPassing" TEXT,
    "saves" INTEGER NOT NULL DEFAULT 0,
    "draft" TEXT,
    "draftVersion" INTEGER NOT NULL DEFAULT 0,
    "draftSavedAt" DATETIME,
    "examDraft" TEXT,
    "examDraftVersion" INTEGER NOT NULL DEFAULT 0,
    "examDraftSavedAt" DATETIME,

    PRIMARY KEY ("learnerId", "slug"),
    CONSTRAINT "ChallengeProgress_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChallengeAttempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "open" INTEGER,
    "startedAt" DATETIME NOT NULL,
    "endsAt" DATETIME,
    "pausedAt" DATETIME,
    "pausedMs" BIGINT NOT NULL DEFAULT 0,
    "endedAt" DATETIME,
    CONSTRAINT "ChallengeAttempt_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ChallengeSubmission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "attemptId" TEXT,
    "mode" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "contentVersion" TEXT NOT NULL,
    "files" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "of" INTEGER NOT NULL,
    "solved" BOOLEAN NOT NULL,
    "late" BOOLEAN NOT NULL,
    "usedMs" INTEGER NOT NULL,
    "result" TEXT NOT NULL,
    CONSTRAINT "ChallengeSubmission_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "ChallengeAttempt_learnerId_slug_open_key" ON "ChallengeAttempt"("learnerId", "slug", "open");

-- CreateIndex
CREATE INDEX "ChallengeSubmission_learnerId_slug_at_idx" ON "ChallengeSubmission"("learnerId", "slug", "at");
