/** Pages of yearly reports. */
package ru.traektoria.events.report.web.pages;
