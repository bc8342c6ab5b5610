// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploys/deploy.h"
#include "models/deploys/job.h"
#include "models/deploys/journal.h"
#include "models/deploys/rollback.h"
