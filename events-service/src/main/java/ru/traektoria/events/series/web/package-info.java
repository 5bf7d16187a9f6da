/** Series over REST. */
package ru.traektoria.events.series.web;
