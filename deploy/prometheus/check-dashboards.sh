#!/usr/bin/env bash
# Проверяет, что каждый запрос каждой панели Grafana возвращает данные: настоящий Prometheus снимает
# метрики работающей платформы и отвечает на запросы.
#
#   deploy/prometheus/check-dashboards.sh [адрес:порт метрик monitoring-service] [… метрик брокера]
#
# Нужны prometheus (Debian: apt-get install prometheus) и curl. Код ответа 77 — Prometheus нет.
set -euo pipefail
target=${1:-127.0.0.1:9106}
broker=${2:-127.0.0.1:10092}
here=$(cd "$(dirname "$0")" && pwd)
prometheus=$(command -v prometheus || true)
if [ -z "$prometheus" ]; then
  echo "Prometheus не найден: проверка пропущена"
  exit 77
fi
work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
cat > "$work/prometheus.yml" <<CONFIG
global: {scrape_interval: 1s}
scrape_configs:
  - job_name: traektoria
    metrics_path: /actuator/prometheus
    static_configs: [{targets: ["$target", "$broker"]}]
CONFIG
"$prometheus" --config.file="$work/prometheus.yml" --storage.tsdb.path="$work/data" \
  --web.listen-address="127.0.0.1:$port" --log.level=error > "$work/log" 2>&1 &
server=$!
trap 'kill $server 2> /dev/null; wait $server 2> /dev/null; rm -rf "$work"' EXIT

ask() { # сколько рядов вернул запрос
  curl -s --get "http://127.0.0.1:$port/api/v1/query" --data-urlencode "query=$1" |
    { grep -o '"metric":' || true; } | wc -l
}
for _ in $(seq 60); do
  if [ "$(ask 'count_over_time(traektoria_indicator_value[1m]) > 2')" -gt 0 ] &&
    [ "$(ask 'count_over_time(traektoria_quality_findings[1m]) > 2')" -gt 0 ] &&
    [ "$(ask 'count_over_time(kafka_partitions[1m]) > 2')" -gt 0 ]; then break; fi
  sleep 1
done

failed=0
asked=0
while IFS= read -r expr; do
  query=$(printf '%s' "$expr" | sed -e 's/\\"/"/g' -e 's/\$municipality/.*/g' -e 's/\$year/.*/g' \
    -e 's/\$programme/.*/g' -e 's/\$application/.*/g')
  asked=$((asked + 1))
  found=$(ask "$query")
  if [ "$found" -gt 0 ]; then
    echo "есть данные ($found): $query"
  else
    echo "НЕТ ДАННЫХ: $query"
    failed=$((failed + 1))
  fi
done < <(grep -ho '"expr": ".*",\?$' "$here"/../grafana/dashboards/*.json | sed -e 's/^"expr": "//' -e 's/",\?$//')

echo "Запросов: $asked, без данных: $failed"
[ "$asked" -gt 0 ] && [ "$failed" -eq 0 ]
