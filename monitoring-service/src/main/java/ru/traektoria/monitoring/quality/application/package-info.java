/** Качество данных: the scan of all rules, who mends by when, and how it went by day. */
package ru.traektoria.monitoring.quality.application;
