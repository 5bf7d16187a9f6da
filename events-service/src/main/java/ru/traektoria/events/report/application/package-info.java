/** Use cases of yearly reports. */
package ru.traektoria.events.report.application;
