/** Адресные рекомендации. */
package ru.traektoria.monitoring.cycle.web.pages.recommendation;
