/** Associations and councils at work: meetings, projects, the bank, laboratories, schools. */
package ru.traektoria.local.demo.tour.association;
