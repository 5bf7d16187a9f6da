/** monitoring-service: показатели (domain.md §2.6). See the README of the module. */
package ru.traektoria.monitoring;
