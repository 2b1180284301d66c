-- CreateTable
CREATE TABLE "Class" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "joinCode" TEXT,
    "guestsMayJoin" BOOLEAN NOT NULL DEFAULT true,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Class_pkey" PRIMARY KEY ("id")
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
    "joinedAt" TIMESTAMP(3) NOT NULL,
    "removedAt" TIMESTAMP(3),

    CONSTRAINT "ClassMember_pkey" PRIMARY KEY ("classId","personId")
);

-- CreateTable
CREATE TABLE "ClassLabel" (
    "classId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "extraTimePercent" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "ClassLabel_pkey" PRIMARY KEY ("classId","name")
);

-- CreateTable
CREATE TABLE "RosterEntry" (
    "classId" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "labels" TEXT NOT NULL DEFAULT '[]',
    "extraTimePercent" INTEGER NOT NULL DEFAULT 0,
    "addedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "RosterEntry_pkey" PRIMARY KEY ("classId","email")
);

-- CreateTable
CREATE TABLE "OwnQuestion" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "importId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "OwnQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OwnQuestionVersion" (
    "questionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "OwnQuestionVersion_pkey" PRIMARY KEY ("questionId","version")
);

-- CreateTable
CREATE TABLE "Quiz" (
    "id" TEXT NOT NULL,
    "classId" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "definition" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "revision" INTEGER,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "publishedAt" TIMESTAMP(3),
    "releasedAt" TIMESTAMP(3),

    CONSTRAINT "Quiz_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuizRevision" (
    "quizId" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "definition" TEXT NOT NULL,
    "createdById" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "QuizRevision_pkey" PRIMARY KEY ("quizId","n")
);

-- CreateTable
CREATE TABLE "QuizOverride" (
    "id" TEXT NOT NULL,
    "quizId" TEXT NOT NULL,
    "personId" TEXT,
    "label" TEXT,
    "override" TEXT NOT NULL,

    CONSTRAINT "QuizOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuizAttempt" (
    "id" TEXT NOT NULL,
    "quizId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "personId" TEXT NOT NULL,
    "order" INTEGER NOT NULL,
    "preview" BOOLEAN NOT NULL,
    "open" INTEGER,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "closedAt" TIMESTAMP(3),
    "endsAt" TIMESTAMP(3),
    "lastSaveAt" TIMESTAMP(3),
    "lastSeenAt" TIMESTAMP(3),
    "paper" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,

    CONSTRAINT "QuizAttempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QuizAttemptKey" (
    "attemptId" TEXT NOT NULL,
    "keys" TEXT NOT NULL,

    CONSTRAINT "QuizAttemptKey_pkey" PRIMARY KEY ("attemptId")
);

-- CreateTable
CREATE TABLE "QuizEvent" (
    "attemptId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "serverAt" TIMESTAMP(3) NOT NULL,
    "epoch" INTEGER,
    "clientSeq" INTEGER,
    "clientAt" TIMESTAMP(3),
    "action" TEXT NOT NULL,

    CONSTRAINT "QuizEvent_pkey" PRIMARY KEY ("attemptId","seq")
);

-- CreateTable
CREATE TABLE "QuizGrade" (
    "attemptId" TEXT NOT NULL,
    "score" TEXT NOT NULL,
    "grades" TEXT NOT NULL,
    "percent" DOUBLE PRECISION NOT NULL,
    "passed" BOOLEAN,
    "regrades" INTEGER NOT NULL DEFAULT 0,
    "gradedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "QuizGrade_pkey" PRIMARY KEY ("attemptId")
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
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "QuizRegrade_pkey" PRIMARY KEY ("quizId","n")
);

-- CreateTable
CREATE TABLE "QuizRegradeNotice" (
    "quizId" TEXT NOT NULL,
    "n" INTEGER NOT NULL,
    "attemptId" TEXT NOT NULL,
    "beforePercent" DOUBLE PRECISION NOT NULL,
    "afterPercent" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "QuizRegradeNotice_pkey" PRIMARY KEY ("quizId","n","attemptId")
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

-- AddForeignKey
ALTER TABLE "ClassMember" ADD CONSTRAINT "ClassMember_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClassMember" ADD CONSTRAINT "ClassMember_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ClassLabel" ADD CONSTRAINT "ClassLabel_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RosterEntry" ADD CONSTRAINT "RosterEntry_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnQuestion" ADD CONSTRAINT "OwnQuestion_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OwnQuestionVersion" ADD CONSTRAINT "OwnQuestionVersion_questionId_fkey" FOREIGN KEY ("questionId") REFERENCES "OwnQuestion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quiz" ADD CONSTRAINT "Quiz_classId_fkey" FOREIGN KEY ("classId") REFERENCES "Class"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizRevision" ADD CONSTRAINT "QuizRevision_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizOverride" ADD CONSTRAINT "QuizOverride_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizOverride" ADD CONSTRAINT "QuizOverride_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizAttempt" ADD CONSTRAINT "QuizAttempt_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizAttempt" ADD CONSTRAINT "QuizAttempt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizAttemptKey" ADD CONSTRAINT "QuizAttemptKey_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "QuizAttempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizEvent" ADD CONSTRAINT "QuizEvent_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "QuizAttempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizGrade" ADD CONSTRAINT "QuizGrade_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "QuizAttempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizRegrade" ADD CONSTRAINT "QuizRegrade_quizId_fkey" FOREIGN KEY ("quizId") REFERENCES "Quiz"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizRegradeNotice" ADD CONSTRAINT "QuizRegradeNotice_quizId_n_fkey" FOREIGN KEY ("quizId", "n") REFERENCES "QuizRegrade"("quizId", "n") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuizRegradeNotice" ADD CONSTRAINT "QuizRegradeNotice_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "QuizAttempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;
