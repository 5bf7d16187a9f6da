#!/usr/bin/env bash
# Проверяет настройку Prometheus и тревоги: разбор, ряды «что случилось — что сказано», ссылки на
# инструкции. Нужен promtool (Debian: apt-get install prometheus). Код ответа 77 — его нет.
set -euo pipefail
cd "$(dirname "$0")"
if ! command -v promtool > /dev/null; then
  echo "promtool не найден: проверка пропущена"
  exit 77
fi
promtool check rules alerts.yml
promtool test rules alerts.test.yml alerts-slow.test.yml
promtool check config --syntax-only prometheus.yml
