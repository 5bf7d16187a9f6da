/** Activities, series and contests, with those who came and what they got for it. */
package ru.traektoria.local.demo.tour.event;
