/** Pages of a municipality's own indicators: list, passport, builder of conditions, try-out. */
package ru.traektoria.monitoring.own.web.pages;
