// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/burnrate.h"
#include "models/slo/counterreader.h"
#include "models/slo/objective.h"
#include "models/slo/slice.h"
#include "models/slo/slicehistory.h"
#include "models/slo/slosnapshot.h"
