/** Lists, counts, searches and forecasts over the read model, each only of what the reader may know of. Other rooms may use it. */
package vn.nghedan.casefile.query;
