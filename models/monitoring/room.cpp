// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/boardmonitor.h"
#include "models/monitoring/jobcontroller.h"
#include "models/monitoring/ports.h"
