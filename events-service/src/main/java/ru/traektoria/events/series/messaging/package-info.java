/** What a correction of the attendance means for the certificates of a series. */
package ru.traektoria.events.series.messaging;
