-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "isAnonymous" BOOLEAN,
    "role" TEXT NOT NULL DEFAULT 'learner'
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL
);

-- CreateTable
CREATE TABLE "Instance" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT DEFAULT 1,
    "administratorId" TEXT,
    "contentVersion" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "LearnerSettings" (
    "learnerId" TEXT NOT NULL PRIMARY KEY,
    "settings" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "LearnerSettings_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Card" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "noteId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "stability" REAL,
    "difficulty" REAL,
    "learningStep" INTEGER NOT NULL,
    "reps" INTEGER NOT NULL,
    "lapses" INTEGER NOT NULL,
    "dueDay" INTEGER,
    "dueAt" DATETIME,
    "lastStudyDay" INTEGER,
    "lastReviewAt" DATETIME,
    "scheduledDays" INTEGER NOT NULL,
    "desiredRetention" REAL,
    "suspended" BOOLEAN NOT NULL DEFAULT false,
    "buriedUntilDay" INTEGER,
    "leech" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL,
    CONSTRAINT "Card_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CardEvent" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "cardId" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "studyDay" INTEGER NOT NULL,
    "sessionId" TEXT,
    "zone" TEXT NOT NULL,
    "offsetMinutes" INTEGER NOT NULL,
    "rolloverHour" INTEGER NOT NULL,
    "rating" INTEGER,
    "stateWas" TEXT,
    "proposed" INTEGER,
    "outcome" TEXT,
    "durationMs" INTEGER,
    "rawDurationMs" INTEGER,
    "scheduledDays" INTEGER,
    "fuzzSeed" TEXT,
    "answer" TEXT,
    "parametersId" TEXT,
    "targetId" TEXT,
    "untilDay" INTEGER,
    "stateBefore" TEXT NOT NULL,
    "stateAfter" TEXT NOT NULL,
    "undone" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "CardEvent_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CardEvent_cardId_fkey" FOREIGN KEY ("cardId") REFERENCES "Card" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "CardEvent_parametersId_fkey" FOREIGN KEY ("parametersId") REFERENCES "SchedulerParameters" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SchedulerParameters" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "parameters" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "ContentFlag" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "learnerId" TEXT NOT NULL,
    "itemId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" DATETIME,
    CONSTRAINT "ContentFlag_learnerId_fkey" FOREIGN KEY ("learnerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE INDEX "Card_learnerId_suspended_dueDay_idx" ON "Card"("learnerId", "suspended", "dueDay");

-- CreateIndex
CREATE INDEX "Card_learnerId_dueAt_idx" ON "Card"("learnerId", "dueAt");

-- CreateIndex
CREATE INDEX "Card_learnerId_noteId_idx" ON "Card"("learnerId", "noteId");

-- CreateIndex
CREATE UNIQUE INDEX "Card_learnerId_itemId_key" ON "Card"("learnerId", "itemId");

-- CreateIndex
CREATE INDEX "CardEvent_learnerId_studyDay_kind_idx" ON "CardEvent"("learnerId", "studyDay", "kind");

-- CreateIndex
CREATE INDEX "CardEvent_learnerId_at_idx" ON "CardEvent"("learnerId", "at");

-- CreateIndex
CREATE INDEX "CardEvent_sessionId_idx" ON "CardEvent"("sessionId");

-- CreateIndex
CREATE UNIQUE INDEX "CardEvent_cardId_sequence_key" ON "CardEvent"("cardId", "sequence");

-- CreateIndex
CREATE INDEX "ContentFlag_itemId_idx" ON "ContentFlag"("itemId");

-- CreateIndex
CREATE INDEX "ContentFlag_learnerId_idx" ON "ContentFlag"("learnerId");
