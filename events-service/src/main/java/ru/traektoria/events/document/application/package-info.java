/** Use cases of the library of documents. */
package ru.traektoria.events.document.application;
