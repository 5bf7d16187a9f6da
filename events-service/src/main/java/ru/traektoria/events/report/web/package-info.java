/** REST and words of yearly reports. */
package ru.traektoria.events.report.web;
