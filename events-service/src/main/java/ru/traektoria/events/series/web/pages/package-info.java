/** Pages of series. */
package ru.traektoria.events.series.web.pages;
