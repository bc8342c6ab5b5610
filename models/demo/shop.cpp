// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/shop.h"

#include <algorithm>
#include <array>

namespace yagura::demoshop {

namespace {

constexpr int kHour = 60;
constexpr int kDay = 24 * kHour;

/// A target as the book writes it: percent(99, 95) is 99.95 %.
constexpr qint64 percent(int whole, int hundredths = 0) { return (whole * 100LL + hundredths) * 10000000LL; }

constexpr auto kServices = std::to_array<DemoServiceStory>({
    { u"checkout", u"Checkout", u"決済", u"team-pay" },
    { u"payments", u"Payments", u"支払い", u"team-pay" },
    { u"search", u"Search", u"検索", u"team-find" },
    { u"mail", u"Mail", u"メール", u"team-core" },
    { u"shipping", u"Shipping", u"配送", u"team-ship" },
    { u"cart", u"Cart", u"カート", u"team-pay" },
    { u"login", u"Login", u"ログイン", u"team-core" },
    { u"catalog", u"Catalog", u"カタログ", u"team-find" },
});

using K = Indicator::Kind;
constexpr auto kObjectives = std::to_array<DemoObjectiveStory>({
    { u"checkout-availability", u"checkout", u"prom-main", u"availability", u"可用性",
        uR"(sum(http_requests_total{service="checkout",code=~"5.."}))", uR"(sum(http_requests_total{service="checkout"}))", K::BadTotal,
        percent(99, 90), 420, -0.021, 0.2425 },
    { u"checkout-orders", u"checkout", u"prom-main", u"order accepted in 5s", u"注文受付 5秒以内",
        uR"(orders_accepted_seconds_bucket{le="5"})", u"orders_accepted_seconds_count", K::LatencyBucket, percent(99, 50), 16.8, 0.096,
        0.080 },
    { u"checkout-latency", u"checkout", u"prom-main", u"latency p95 < 400 ms", u"応答 p95 400ms未満",
        uR"(http_request_duration_seconds_bucket{service="checkout",le="0.4"})",
        uR"(http_request_duration_seconds_count{service="checkout"})", K::LatencyBucket, percent(99), 420, 0.180, 0.090 },
    { u"payments-availability", u"payments", u"prom-main", u"availability", u"可用性",
        uR"(sum(http_requests_total{service="payments",code=~"5.."}))", uR"(sum(http_requests_total{service="payments"}))", K::BadTotal,
        percent(99, 95), 168, 0.224, 0 },
    { u"payments-authorised", u"payments", u"prom-main", u"authorised in 2s", u"承認 2秒以内",
        uR"(payment_authorise_seconds_bucket{le="2"})", u"payment_authorise_seconds_count", K::LatencyBucket, percent(99), 16.8, 0.693, 0 },
    { u"search-availability", u"search", u"prom-search", u"availability", u"可用性",
        uR"(sum(http_requests_total{service="search",code=~"5.."}))", uR"(sum(http_requests_total{service="search"}))", K::BadTotal,
        percent(99, 50), 65, 0.420, 0 },
    { u"search-latency", u"search", u"prom-search", u"latency p95 < 300 ms", u"応答 p95 300ms未満",
        uR"(http_request_duration_seconds_bucket{service="search",le="0.3"})", uR"(http_request_duration_seconds_count{service="search"})",
        K::LatencyBucket, percent(95), 65, 0.479, 0 },
    { u"mail-delivery", u"mail", u"prom-edge", u"delivered in 60s", u"配信 60秒以内", uR"(mail_delivery_seconds_bucket{le="60"})",
        u"mail_delivery_seconds_count", K::LatencyBucket, percent(99), 1.96, 0.613, 0 },
    { u"mail-bounces", u"mail", u"prom-edge", u"bounce handling", u"不達処理", u"sum(mail_bounces_handled_total)",
        u"sum(mail_bounces_total)", K::GoodTotal, percent(98), 0.31, 0.570, 0 },
    { u"shipping-label", u"shipping", u"prom-main", u"label in 10s", u"送り状 10秒以内", uR"(shipping_label_seconds_bucket{le="10"})",
        u"shipping_label_seconds_count", K::LatencyBucket, percent(98), 0.376, 0.318, 0 },
    { u"shipping-availability", u"shipping", u"prom-main", u"availability", u"可用性",
        uR"(sum(http_requests_total{service="shipping",code=~"5.."}))", uR"(sum(http_requests_total{service="shipping"}))", K::BadTotal,
        percent(99, 50), 1.53, 0.649, 0 },
    { u"shipping-tracking", u"shipping", u"prom-main", u"tracking fresh", u"追跡情報の鮮度", u"sum(tracking_updates_fresh_total)",
        u"sum(tracking_updates_total)", K::GoodTotal, percent(99), 0.077, 0.923, 0 },
    { u"cart-latency", u"cart", u"prom-main", u"latency p95 < 200 ms", u"応答 p95 200ms未満",
        uR"(http_request_duration_seconds_bucket{service="cart",le="0.2"})", uR"(http_request_duration_seconds_count{service="cart"})",
        K::LatencyBucket, percent(99), 217, 0.660, 0 },
    { u"cart-availability", u"cart", u"prom-main", u"availability", u"可用性", uR"(sum(http_requests_total{service="cart",code=~"5.."}))",
        uR"(sum(http_requests_total{service="cart"}))", K::BadTotal, percent(99, 90), 217, 0.715, 0 },
    { u"login-code", u"login", u"prom-main", u"one-time code in 30s", u"認証コード 30秒以内", uR"(login_code_seconds_bucket{le="30"})",
        u"login_code_seconds_count", K::LatencyBucket, percent(99), 0.9, 0.777, 0 },
    { u"login-latency", u"login", u"prom-main", u"latency p95 < 500 ms", u"応答 p95 500ms未満",
        uR"(http_request_duration_seconds_bucket{service="login",le="0.5"})", uR"(http_request_duration_seconds_count{service="login"})",
        K::LatencyBucket, percent(99), 75, 0.852, 0 },
    { u"login-availability", u"login", u"prom-main", u"availability", u"可用性",
        uR"(sum(http_requests_total{service="login",code=~"5.."}))", uR"(sum(http_requests_total{service="login"}))", K::BadTotal,
        percent(99, 95), 75, 0.942, 0 },
    { u"catalog-latency", u"catalog", u"prom-main", u"latency p95 < 250 ms", u"応答 p95 250ms未満",
        uR"(http_request_duration_seconds_bucket{service="catalog",le="0.25"})",
        uR"(http_request_duration_seconds_count{service="catalog"})", K::LatencyBucket, percent(99), 382, 0.801, 0, percent(95) },
    { u"catalog-availability", u"catalog", u"prom-main", u"availability", u"可用性",
        uR"(sum(http_requests_total{service="catalog",code=~"5.."}))", uR"(sum(http_requests_total{service="catalog"}))", K::BadTotal,
        percent(99, 90), 382, 0.880, 0 },
    { u"catalog-fresh", u"catalog", u"prom-main", u"fresh within 15 min", u"15分以内に反映", u"sum(catalog_updates_fresh_total)",
        u"sum(catalog_updates_total)", K::GoodTotal, percent(99), 0.166, 0.906, 0 },
});

constexpr auto kTroubles = std::to_array<DemoTroubleStory>({
    // The sharp outage of 6 November: the card network was gone for an hour.
    { u"checkout-availability", 11 * kDay + 14 * kHour, 11 * kDay + 13 * kHour, 0.33 },
    { u"checkout-orders", 11 * kDay + 14 * kHour, 11 * kDay + 13 * kHour, 0.30 },
    { u"checkout-latency", 11 * kDay + 14 * kHour, 11 * kDay + 13 * kHour, 0.32 },
    { u"payments-authorised", 11 * kDay + 14 * kHour, 11 * kDay + 13 * kHour, 0.10 },
    // The slow burn: two days at four times the budget, nobody was paged.
    { u"payments-availability", 9 * kDay + 12 * kHour, 7 * kDay + 12 * kHour, 0.0020 },
    // The ticket of today: since yesterday over three times, since half past one a little more.
    { u"payments-availability", 27 * kHour, 80, 0.0017 },
    { u"payments-availability", 80, -100000, 0.0025 },
    // The failed rollout of search v3.8.3, until it was taken back.
    { u"search-availability", 1065, 1050, 0.30 },
    { u"search-latency", 1065, 900, 0.06 },
    // Older marks on otherwise quiet services.
    { u"cart-availability", 16 * kDay + 5 * kHour, 16 * kDay + 5 * kHour - 12, 0.22 },
    { u"shipping-label", 20 * kDay + 3 * kHour, 20 * kDay, 0.30 },
    { u"login-code", 5 * kDay + 2 * kHour, 5 * kDay + 2 * kHour - 28, 0.25 },
    { u"catalog-latency", 13 * kDay + 9 * kHour, 13 * kDay + 9 * kHour - 86, 0.12 }, // a fifth of the 432 minutes it may be slow
    { u"mail-delivery", 18 * kDay + 6 * kHour, 18 * kDay + 4 * kHour, 0.25 },
});

using R = DemoReleaseStory::Kind;
constexpr auto kReleases = std::to_array<DemoReleaseStory>({
    { u"checkout", u"v2.13.3", 28 * kDay + 120, 28 * kDay + 112 },
    { u"checkout", u"v2.13.4", 26 * kDay + 60, 26 * kDay + 53 },
    { u"checkout", u"v2.13.5", 23 * kDay + 700, 23 * kDay + 692 },
    { u"checkout", u"v2.13.6", 18 * kDay + 430, 18 * kDay + 421 },
    { u"checkout", u"v2.13.7", 8 * kDay + 300, 8 * kDay + 293 },
    { u"checkout", u"v2.13.8", 4 * kDay + 75, 4 * kDay + 67 }, // 3 h 02 min live: known bad
    { u"checkout", u"v2.13.7", 4 * kDay - 110, 4 * kDay - 115, R::Rollback },
    { u"checkout", u"v2.13.9", 3 * kDay + 790, 3 * kDay + 783 },
    { u"checkout", u"v2.14.0", 993, 985 },
    { u"checkout", u"v2.14.1", 48, 41 },
    { u"mail", u"v1.8.7", 24 * kDay + 200, 24 * kDay + 195 },
    { u"mail", u"v1.8.8", 15 * kDay + 100, 15 * kDay + 94 },
    { u"mail", u"v1.9.0", 6 * kDay + 50, 6 * kDay + 45 },
    { u"payments", u"v5.2.6", 25 * kDay + 340, 25 * kDay + 334 },
    { u"payments", u"v5.2.7", 19 * kDay + 510, 19 * kDay + 503 },
    { u"payments", u"v5.2.8", 9 * kDay + 780, 9 * kDay + 772 },
    { u"payments", u"v5.2.9", 1190, 1184 },
    { u"payments", u"v5.3.0", 324, 317 },
    { u"search", u"v3.8.0", 21 * kDay + 400, 21 * kDay + 395 },
    { u"search", u"v3.8.1", 14 * kDay + 620, 14 * kDay + 613 },
    { u"search", u"v3.8.2", 5 * kDay + 260, 5 * kDay + 255 },
    { u"search", u"v3.8.3", 1065, 1061, R::FailedDeploy },
    { u"search", u"v3.8.2", 904, 899, R::Rollback },
    { u"shipping", u"v1.21.4", 22 * kDay + 330, 22 * kDay + 326 },
    { u"shipping", u"v1.21.5", 12 * kDay + 410, 12 * kDay + 404 },
    { u"shipping", u"v1.22.0", 3 * kDay + 90, 3 * kDay + 84 },
    { u"cart", u"v4.1.5", 27 * kDay + 520, 27 * kDay + 512 },
    { u"cart", u"v4.1.6", 17 * kDay + 480, 17 * kDay + 473 },
    { u"cart", u"v4.1.7", 9 * kDay + 130, 9 * kDay + 124 },
    { u"login", u"v7.0.1", 20 * kDay + 730, 20 * kDay + 726 },
    { u"login", u"v7.0.2", 10 * kDay + 560, 10 * kDay + 556 },
    { u"login", u"v7.0.3", 1212, 1207 },
    { u"catalog", u"v2.28.0", 26 * kDay + 600, 26 * kDay + 594 },
    { u"catalog", u"v2.29.0", 16 * kDay + 250, 16 * kDay + 243 },
    { u"catalog", u"v2.30.0", 7 * kDay + 420, 7 * kDay + 414 },
    { u"catalog", u"v2.31.0", 251, 245 },
});

constexpr auto kIncidents = std::to_array<DemoIncidentStory>({
    { u"checkout-availability", u"INC-0029", 11 * kDay + 14 * kHour, 11 * kDay + 13 * kHour }, // the card network
    { u"checkout-availability", u"INC-0030", 4 * kDay + 67, 4 * kDay - 112 }, // v2.13.8, a slow burn
    { u"checkout-availability", u"INC-0031", 42, 0 }, // v2.14.1
    { u"payments-availability", u"INC-0028", 9 * kDay + 12 * kHour, 7 * kDay + 12 * kHour },
    { u"search-availability", u"INC-0032", 1065, 1050 },
});

// Sunday before dawn in Tokyo: as many requests again as at the busiest hour, and three in a hundred failed.
constexpr DemoLoadTest kLoadTest { { u"checkout-availability", u"checkout-latency" }, 2 * kDay + 22 * kHour + 12,
    2 * kDay + 21 * kHour + 42, 640, 0.03 };

} // namespace

Instant storyInstant() { return fromEpochMs(1'794'939'160'000); }

std::span<const DemoServiceStory> services() { return kServices; }

std::span<const DemoObjectiveStory> objectives() { return kObjectives; }

std::span<const DemoTroubleStory> troubles() { return kTroubles; }

std::vector<DemoReleaseStory> releases()
{
    std::vector<DemoReleaseStory> sorted(kReleases.begin(), kReleases.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.ended > b.ended; });
    return sorted;
}

const DemoLoadTest& loadTest() { return kLoadTest; }

std::span<const DemoIncidentStory> incidents() { return kIncidents; }

double badnessOf(QStringView service, QStringView version)
{
    if (service != u"checkout")
        return 0;
    if (version == u"v2.14.1")
        return 1;
    return version == u"v2.13.8" ? 0.038 : 0; // about 9.4 times the budget
}

} // namespace yagura::demoshop
