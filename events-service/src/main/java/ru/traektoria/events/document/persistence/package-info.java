/** Where documents are kept. */
package ru.traektoria.events.document.persistence;
