// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/alertsource.h"
#include "models/sources/clock.h"
#include "models/sources/jobserver.h"
#include "models/sources/metricsource.h"
#include "models/sources/secretstore.h"
#include "models/sources/worker.h"
