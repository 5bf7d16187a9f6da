/** Anthologies over REST, on pages and in print. */
package ru.traektoria.events.publication.web;
