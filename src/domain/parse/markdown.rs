//! Markdown (CommonMark and GFM) into an article.
