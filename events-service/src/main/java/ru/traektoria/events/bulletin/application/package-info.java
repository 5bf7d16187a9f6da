/** Use cases of bulletins: find, decide, save. */
package ru.traektoria.events.bulletin.application;
