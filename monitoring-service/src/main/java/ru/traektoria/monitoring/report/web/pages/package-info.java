/** Pages of reports. */
package ru.traektoria.monitoring.report.web.pages;
