/** Tables that sort, filter, page and export, with their whole state in the address. */
package ru.traektoria.portal.table;
