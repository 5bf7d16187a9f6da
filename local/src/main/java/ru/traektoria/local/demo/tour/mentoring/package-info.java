/** Pairs of past years and of the open one, a joint order, plans and journals of pairs. */
package ru.traektoria.local.demo.tour.mentoring;
