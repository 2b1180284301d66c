-- CreateTable
CREATE TABLE "Class" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "joinCode" TEXT,
    "guestsMayJoin" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME
);

-- CreateTable
CREATE TABLE "ClassMember" (
    "classId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "labels" TEXT NOT NULL DEFAULT '[]',
    "extraTimePercent" INTEGER NOT NULL DEFAULT 0,
    "sharesReviews" BOOLEAN NOT NULL DEFAULT false,
    "joinedAt" DATETIME NOT NULL,
    "removedAt" DATETIME,

    PRIMARY KEY ("classId", "personId"),
    CONSTRAINT "ClassMember_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "ClassMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ClassLabel" (
    "classId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "extraTimePercent" INTEGER NOT NULL DEFAULT 0,

    PRIMARY KEY ("classId", "name"),
    CONSTRAINT "ClassLabel_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RosterEntry" (
    "classId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "labels" TEXT NOT NULL DEFAULT '[]',
    "extraTimePercent" INTEGER NOT NULL DEFAULT 0,
    "addedAt" DATETIME NOT NULL,

    PRIMARY KEY ("classId", "email"),
    CONSTRAINT "RosterEntry_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OwnQuestion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "ownerId" TEXT NOT NULL,
    "importId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "OwnQuestion_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "OwnQuestionVersion" (
    "questionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("questionId", "version"),
    CONSTRAINT "OwnQuestionVersion_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "OwnQuestion" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Quiz" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "classId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "definition" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "publishedAt" DATETIME,
    "releasedAt" DATETIME,
    CONSTRAINT "Quiz_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuizRevision" (
    "quizId" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "definition" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,

    PRIMARY KEY ("quizId", "n"),
    CONSTRAINT "QuizRevision_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuizOverride" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "quizId" TEXT NOT NULL,
    "personId" TEXT,
    "label" TEXT,
    "override" TEXT NOT NULL,
    CONSTRAINT "QuizOverride_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuizOverride_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuizAttempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "quizId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "preview" BOOLEAN NOT NULL,
    "open" INTEGER,
    "startedAt" DATETIME NOT NULL,
    "closedAt" DATETIME,
    "endsAt" DATETIME,
    "lastSaveAt" DATETIME,
    "lastSeenAt" DATETIME,
    "paper" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    CONSTRAINT "QuizAttempt_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuizAttempt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuizAttemptKey" (
    "attemptId" TEXT NOT NULL PRIMARY KEY,
    "keys" TEXT NOT NULL,
    CONSTRAINT "QuizAttemptKey_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "QuizAttempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuizEvent" (
    "attemptId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "serverAt" DATETIME NOT NULL,
    "epoch" INTEGER,
    "clientSeq" INTEGER,
    "clientAt" DATETIME,
    "action" TEXT NOT NULL,

    PRIMARY KEY ("attemptId", "seq"),
    CONSTRAINT "QuizEvent_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "QuizAttempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuizGrade" (
    "attemptId" TEXT NOT NULL PRIMARY KEY,
    "score" TEXT NOT NULL,
    "grades" TEXT NOT NULL,
    "percent" REAL NOT NULL,
    "passed" BOOLEAN,
    "regrades" INTEGER NOT NULL DEFAULT 0,
    "gradedAt" DATETIME NOT NULL,
    CONSTRAINT "QuizGrade_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "QuizAttempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuizRegrade" (
    "quizId" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "corrections" TEXT NOT NULL,
    "diff" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "byId" TEXT NOT NULL,
    "byName" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("quizId", "n"),
    CONSTRAINT "QuizRegrade_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "QuizRegradeNotice" (
    "quizId" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "attemptId" TEXT NOT NULL,
    "beforePercent" REAL NOT NULL,
    "afterPercent" REAL NOT NULL,

    PRIMARY KEY ("quizId", "n", "attemptId"),
    CONSTRAINT "QuizRegradeNotice_quizId_n_fkey" FOREIGN KEY ("quizId", "n") REFERENCES "QuizRegrade" ("quizId", "n") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "QuizRegradeNotice_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "QuizAttempt" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Class_joinCode_key" ON "Class"("joinCode");

-- CreateIndex
CREATE INDEX "ClassMember_personId_idx" ON "ClassMember"("personId");

-- CreateIndex
CREATE INDEX "OwnQuestion_ownerId_createdAt_idx" ON "OwnQuestion"("ownerId", "createdAt");

-- CreateIndex
CREATE INDEX "OwnQuestion_importId_idx" ON "OwnQuestion"("importId");

-- CreateIndex
CREATE INDEX "Quiz_classId_createdAt_idx" ON "Quiz"("classId", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "QuizOverride_quizId_personId_key" ON "QuizOverride"("quizId", "personId");

-- CreateIndex
CREATE UNIQUE INDEX "QuizOverride_quizId_label_key" ON "QuizOverride"("quizId", "label");

-- CreateIndex
CREATE INDEX "QuizAttempt_personId_idx" ON "QuizAttempt"("personId");

-- CreateIndex
CREATE INDEX "QuizAttempt_open_lastSaveAt_idx" ON "QuizAttempt"("open", "lastSaveAt");

-- CreateIndex
CREATE UNIQUE INDEX "QuizAttempt_quizId_personId_preview_order_key" ON "QuizAttempt"("quizId", "personId", "preview", "order");

-- CreateIndex
CREATE UNIQUE INDEX "QuizAttempt_quizId_personId_preview_open_key" ON "QuizAttempt"("quizId", "personId", "preview", "open");

-- CreateIndex
CREATE UNIQUE INDEX "QuizEvent_attemptId_epoch_clientSeq_key" ON "QuizEvent"("attemptId", "epoch", "clientSeq");
