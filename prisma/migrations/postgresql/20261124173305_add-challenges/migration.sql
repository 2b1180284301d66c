-- CreateTable
CREATE TABLE "DeckAddition" (
    "learnerId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "submissionId" TEXT,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "DeckAddition_pkey" PRIMARY KEY ("learnerId","itemId")
);

-- CreateTable
CREATE TABLE "LearnerLimit" (
    "learnerId" TEXT NOT NULL,
    "what" TEXT NOT NULL,
    "since" TIMESTAMP(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "LearnerLimit_pkey" PRIMARY KEY ("learnerId","what")
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
    "solvedAt" TIMESTAMP(3),
    "bestMs" INTEGER,
    "lastPassing" TEXT,
    "saves" INTEGER NOT NULL DEFAULT 0,
    "draft" TEXT,
    "draftVersion" INTEGER NOT NULL DEFAULT 0,
    "draftSavedAt" TIMESTAMP(3),
    "examDraft" TEXT,
    "examDraftVersion" INTEGER NOT NULL DEFAULT 0,
    "examDraftSavedAt" TIMESTAMP(3),

    CONSTRAINT "ChallengeProgress_pkey" PRIMARY KEY ("learnerId","slug")
);

-- CreateTable
CREATE TABLE "ChallengeAttempt" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "open" INTEGER,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endsAt" TIMESTAMP(3),
    "pausedAt" TIMESTAMP(3),
    "pausedMs" BIGINT NOT NULL DEFAULT 0,
    "endedAt" TIMESTAMP(3),

    CONSTRAINT "ChallengeAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChallengeSubmission" (
    "id" TEXT NOT NULL,
    "learnerId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "attemptId" TEXT,
    "mode" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "contentVersion" TEXT NOT NULL,
    "files" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "of" INTEGER NOT NULL,
    "solved" BOOLEAN NOT NULL,
    "late" BOOLEAN NOT NULL,
    "usedMs" INTEGER NOT NULL,
    "result" TEXT NOT NULL,

    CONSTRAINT "ChallengeSubmission_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ChallengeAttempt_learnerId_slug_open_key" ON "ChallengeAttempt"("learnerId", "slug", "open");

-- CreateIndex
CREATE INDEX "ChallengeSubmission_learnerId_slug_at_idx" ON "ChallengeSubmission"("learnerId", "slug", "at");

-- AddForeignKey
ALTER TABLE "DeckAddition" ADD CONSTRAINT "DeckAddition_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LearnerLimit" ADD CONSTRAINT "LearnerLimit_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeProgress" ADD CONSTRAINT "ChallengeProgress_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeAttempt" ADD CONSTRAINT "ChallengeAttempt_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChallengeSubmission" ADD CONSTRAINT "ChallengeSubmission_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
