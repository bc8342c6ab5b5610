# SPDX-License-Identifier: GPL-3.0-or-later
# Adds up Qt Test's totals in a CTest log; a program that ended without totals, or whose exit was bad with nothing failed, counts as one failure.
/^[0-9]+\/[0-9]+ Testing: / { programs++; seen = 0; bad = 0 }
/^Totals: / { p += $2; f += $4; s += $6; seen = 1; bad += $4 }
/^Test (Passed|Failed)\.$|^Test (time out|timed out)|\*\*\*/ { }
/^Test Failed\.|^Test timeout|Test time out/ { if (!bad) f++ }
/^Test Passed\.$/ { if (!seen) f++ }
END { printf "%s %d %d %d\n", suite, p, f + (programs == 0), s }
