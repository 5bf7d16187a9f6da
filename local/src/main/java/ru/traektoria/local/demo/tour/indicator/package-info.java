/** Programmes of indicators, targets, and the data that is gathered by hand. */
package ru.traektoria.local.demo.tour.indicator;
