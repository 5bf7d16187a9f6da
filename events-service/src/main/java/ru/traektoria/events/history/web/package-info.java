/** REST and page of the history import. */
package ru.traektoria.events.history.web;
