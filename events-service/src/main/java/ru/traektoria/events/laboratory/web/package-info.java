/** Laboratories over REST, and what pages and REST show alike. */
package ru.traektoria.events.laboratory.web;
