/** The management cycle of the year before and of this one. */
package ru.traektoria.local.demo.tour.cycle;
