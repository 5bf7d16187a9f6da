/** Use cases of anthologies: find, decide, save. */
package ru.traektoria.events.publication.application;
