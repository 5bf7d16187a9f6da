/** Pages of the library of documents. */
package ru.traektoria.events.document.web.pages;
