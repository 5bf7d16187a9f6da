/** Use cases of series: plan, close, sign up for the whole, count who came. */
package ru.traektoria.events.series.application;
